#include "edi_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    return repromise::fuzzEdi(data, size, "UNA:+.? 'UNB+UNOC:3+A:14+B:14+260629:0915+R1'");
}
