# The warning set: all of it on every build, errors in the presets that CI uses.
set(FARSH_WARNINGS -Wall -Wextra -Wshadow -Wconversion -Wsign-conversion -Wstrict-prototypes -Wmissing-prototypes
    -Wold-style-definition -Wvla -Wundef -Wwrite-strings -Wpointer-arith -Wcast-qual -Wformat=2 -Wswitch-enum
    -Wnull-dereference -Wdouble-promotion -Walloca -Wunused-macros
    -Wno-missing-field-initializers)
if(CMAKE_C_COMPILER_ID STREQUAL "GNU")
  list(APPEND FARSH_WARNINGS -Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wimplicit-fallthrough=5
       -Wcast-align=strict)
else()
  list(APPEND FARSH_WARNINGS -Wimplicit-fallthrough)
endif()
if(FARSH_WERROR)
  list(APPEND FARSH_WARNINGS -Werror)
endif()
