#include "gui/console/Launch.h"

int main(int argc, char* argv[])
{
    return repromise::Launch::run(argc, argv);
}
