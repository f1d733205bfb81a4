/* SPDX-License-Identifier: MIT */
/* engine/path_text.c - paths as text: joining, splitting, "." and "..".  Knows no drives and touches no disk. */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "engine/provider.h"
#include "heap/heap.h"

const char *path_join(const char *a, const char *b)
{
	size_t n = strlen(a);
	while (n > 0 && (a[n - 1] == '/' || a[n - 1] == '\\'))
		n--;
	while (*b == '/' || *b == '\\')
		b++;
	if (n == 0 && !*a)
		return heap_strdup(b);
	return heap_printf("%.*s/%s", (int)n, a, b);
}

const char *path_parent(const char *inner)
{
	size_t n = strlen(inner);
	while (n > 1 && inner[n - 1] == '/')
		n--;
	while (n > 0 && inner[n - 1] != '/')
		n--;
	if (n == 0)
		return "";
	if (n == 1)
		return inner[1] ? "/" : "";
	return heap_strndup(inner, n - 1);
}

const char *path_leaf(const char *inner)
{
	size_t n = strlen(inner);
	while (n > 1 && inner[n - 1] == '/')
		n--;
	size_t at = n;
	while (at > 0 && inner[at - 1] != '/')
		at--;
	return at == n ? heap_strndup(inner, n) : heap_strndup(inner + at, n - at);
}

const char *path_normalize(const char *absolute)
{
	size_t n = strlen(absolute);
	char *out = heap_alloc_atomic(n + 2);
	size_t len = 0;
	for (const char *at = absolute; *at;) {
		while (*at == '/')
			at++;
		size_t word = strcspn(at, "/");
		if (word == 0)
			break;
		if (word == 2 && at[0] == '.' && at[1] == '.') {
			while (len > 0 && out[len - 1] != '/')
				len--;
			if (len > 0)
				len--;
		} else if (!(word == 1 && at[0] == '.')) {
			out[len++] = '/';
			memcpy(out + len, at, word);
			len += word;
		}
		at += word;
	}
	if (len == 0)
		out[len++] = '/';
	out[len] = 0;
	return out;
}

bool path_drive_prefix(const char *text, size_t *ret_n)
{
	size_t n = strcspn(text, ":/\\");
	if (n == 0 || text[n] != ':' || text[n + 1] == ':')
		return false;
	*ret_n = n;
	return true;
}
