#include "edi_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::string head =
        "ISA*00*          *00*          *ZZ*A              *ZZ*B              *260629*0915*U*00401*"
        "000000001*0*P*>~\nGS*PR*A*B*20260629*0915*1*X*004010~\n";
    return repromise::fuzzEdi(data, size, head);
}
