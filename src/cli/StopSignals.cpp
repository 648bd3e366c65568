#include "cli/StopSignals.h"

#include <csignal>

namespace repromise {
namespace {

// A signal handler can reach nothing else; setting a lock-free atomic is all it may do.
CancelToken stopAsked;

void onStop(int)
{
    stopAsked.cancel();
}

} // namespace

void StopSignals::install()
{
    struct sigaction action = {};
    action.sa_handler = onStop;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
}

const CancelToken& StopSignals::token()
{
    return stopAsked;
}

} // namespace repromise
