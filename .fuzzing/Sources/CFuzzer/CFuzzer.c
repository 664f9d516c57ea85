// SwiftPM takes a C target only with a source file; the header alone is what this one is for.
#include "CFuzzer.h"
