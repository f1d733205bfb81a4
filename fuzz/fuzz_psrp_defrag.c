/* SPDX-License-Identifier: MIT */
/* fuzz/fuzz_psrp_defrag.c - the defragmenter: any split of the bytes gives the same messages and the same error. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "psrp/fragment.h"
#include "split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void run(const uint8_t *data, size_t size, uint32_t seed, struct buf *log)
{
	struct psrp_defrag d;
	enum psrp_error e = PSRP_OK;
	psrp_defrag_init(&d, 100000);
	while (size && !e) {
		size_t n = split_piece(&seed, size), got;
		const char *p;
		buf_put(psrp_defrag_input(&d), data, n);
		data += n;
		size -= n;
		while (!(e = psrp_defrag_next(&d, &p, &got)) && p) {
			buf_printf(log, "%zu ", got);
			buf_put(log, p, got);
		}
	}
	buf_printf(log, "error %d", (int)e);
	psrp_defrag_fini(&d);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf whole = BUF_INIT, pieces = BUF_INIT;
	run(data, size, 0, &whole);
	run(data, size, (uint32_t)size + 1, &pieces);
	if (whole.len != pieces.len || memcmp(whole.data, pieces.data, whole.len) != 0) {
		fprintf(stderr, "fuzz_psrp_defrag: the split matters\n");
		abort();
	}
	buf_fini(&whole);
	buf_fini(&pieces);
	return 0;
}
