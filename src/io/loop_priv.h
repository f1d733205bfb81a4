/* SPDX-License-Identifier: MIT */
/* io/loop_priv.h - what the files of the IO thread share; nobody else includes this. */
#ifndef FARSH_IO_LOOP_PRIV_H
#define FARSH_IO_LOOP_PRIV_H

#include <uv.h>

#include "io/loop.h"

uv_loop_t *loop_uv(void); /* of the running IO thread; starts it */

#endif
