#include "edi_fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // Every other input has a header already, so that more of them get to the mappings.
    const bool headed = size > 2 && data[2] % 2 == 0;
    return repromise::fuzzEdi(data, size,
                              headed ? "UNA:+.? 'UNB+UNOC:3+A:14+B:14+260629:0915+R1'" : "");
}
