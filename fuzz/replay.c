/* SPDX-License-Identifier: MIT */
/*
 * fuzz/replay.c - runs a fuzz target over the files of a folder: every corpus is a test in builds that have no
 * libFuzzer. Usage: replay_TARGET FOLDER…
 */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool run_file(const char *path)
{
	struct buf b = BUF_INIT;
	char block[65536];
	size_t n;
	FILE *f = fopen(path, "rbe");
	if (!f)
		return false;
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		buf_put(&b, block, n);
	fclose(f);
	/* an own block of the exact size, so that the address sanitizer sees a step beyond it */
	uint8_t *exact = mem_dup(buf_str(&b), b.len ? b.len : 1);
	LLVMFuzzerTestOneInput(exact, b.len);
	mem_free(exact);
	buf_fini(&b);
	return true;
}

int main(int argc, char **argv)
{
	size_t count = 0;
	for (int i = 1; i < argc; i++) {
		struct dirent *e;
		DIR *d = opendir(argv[i]);
		if (!d) {
			fprintf(stderr, "replay: cannot open %s\n", argv[i]);
			return 1;
		}
		while ((e = readdir(d))) {
			if (e->d_name[0] == '.')
				continue;
			char *path = mem_printf("%s/%s", argv[i], e->d_name);
			if (run_file(path))
				count++;
			mem_free(path);
		}
		closedir(d);
	}
	printf("%zu inputs\n", count);
	return count ? 0 : 1;
}
