/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/get_content.c - Get-Content: lines, whole text, or bytes; streaming from the front, by blocks for -Tail.
 *
 * UTF-8 is split into lines while it is read; other encodings are decoded as a whole first.  Every line carries the notes
 * of its file (PSPath … ReadCount), made only when a script looks at them.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "cmdlet/item_query.h"
#include "cmdlet/text_encoding.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/psobject.h"

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE, READ_COUNT, TOTAL, TAIL, DELIMITER, WAIT, RAW, ENCODING, BYTES };
static const char *const params[] = {"Path",       "LiteralPath", "Filter", "Include",   "Exclude", "Force", "ReadCount",
                                     "TotalCount", "Tail",        "Delimiter", "Wait", "Raw",     "Encoding", "AsByteStream", NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

#define CHUNK 65536

struct origin {                    /* of the notes; on the script heap */
	struct runspace *rs;
	struct path path;
};
struct reading {
	struct cmdlet_call *c;
	struct origin *origin;
	int64_t left;              /* lines still wanted, -1: all */
	int64_t batch;             /* -ReadCount */
	int64_t count;             /* given so far */
	struct ps_vec pending;     /* of a batch */
};

/* ---- giving ---- */

static void fill_notes(ps_value v, void *arg, int64_t number)
{
	const struct origin *o = arg;
	path_content_notes(v, o->rs, &o->path);
	ps_add_note(v, "ReadCount", ps_from_int64(number));
}

static ps_value noted(struct reading *r, ps_value v)
{
	ps_value w = ps_is_string(v) || !ps_is_obj(v) ? ps_wrap_new(v) : v;
	ps_set_lazy_notes(w, fill_notes, r->origin, r->count);
	return w;
}

static enum ps_status flush_batch(struct reading *r)
{
	if (r->pending.count == 0)
		return PS_OK;
	ps_value v = r->pending.count == 1 && r->batch == 1 ? r->pending.at[0] : ps_vec_to_array(&r->pending);
	r->pending.count = 0;
	return cmdlet_write(r->c, noted(r, v));
}

static enum ps_status give(struct reading *r, ps_value v)
{
	if (r->left == 0)
		return PS_STOP_UPSTREAM;
	if (r->left > 0)
		r->left--;
	r->count++;
	if (r->batch == 1)
		return cmdlet_write(r->c, noted(r, v));
	ps_vec_add(&r->pending, v);
	return r->batch > 1 && r->pending.count == r->batch ? flush_batch(r) : PS_OK;
}

/* ---- cutting ---- */

/* Gives the complete lines of s; *ret_used bytes were consumed.  `last`: what remains is a line too. */
static enum ps_status give_lines(struct reading *r, const char *s, size_t n, bool last, size_t *ret_used)
{
	size_t start = 0;
	*ret_used = 0;
	while (start < n) {
		const char *nl = memchr(s + start, '\n', n - start);
		size_t limit = nl ? (size_t)(nl - s) : n;
		const char *cr = memchr(s + start, '\r', limit - start);
		size_t end = cr ? (size_t)(cr - s) : limit;
		if (!cr && !nl && !last)
			break;
		size_t next = end + 1;
		if (cr) {
			if (next == n && !last)
				break; /* a \n may follow */
			if (next < n && s[next] == '\n')
				next++;
		}
		enum ps_status st = give(r, ps_string_lossy(s + start, end - start));
		*ret_used = start = next < n ? next : n;
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status give_pieces(struct reading *r, const char *s, size_t n, const char *delimiter, size_t dn)
{
	enum ps_status st = PS_OK;
	while (st == PS_OK && n > 0) {
		const char *at = memmem(s, n, delimiter, dn);
		size_t len = at ? (size_t)(at - s) : n;
		st = give(r, ps_string_lossy(s, len));
		size_t used = at ? len + dn : len;
		s += used;
		n -= used;
	}
	return st;
}

static enum ps_status give_bytes(struct reading *r, const char *s, size_t n)
{
	if (r->batch == 0 || r->batch > 1) {
		size_t step = r->batch ? (size_t)r->batch : n ? n : 1;
		if (r->left >= 0 && (int64_t)n > r->left)
			n = (size_t)r->left;
		for (size_t i = 0; i < n; i += step) {
			enum ps_status st = cmdlet_write(r->c, ps_byte_array(s + i, n - i < step ? n - i : step));
			if (st != PS_OK)
				return st;
		}
		return PS_OK;
	}
	for (size_t i = 0; i < n; i++) {
		if (r->left == 0)
			return PS_STOP_UPSTREAM;
		if (r->left > 0)
			r->left--;
		enum ps_status st = cmdlet_write(r->c, ps_from_small(SMALL_BYTE, (uint8_t)s[i]));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

/* ---- reading ---- */

static enum ps_status read_failed(struct cmdlet_call *c, int err, const char *path)
{
	(void)fs_throw(err, path);
	bool denied = err == EACCES || err == EPERM;
	return item_system_error(c, denied ? "GetContentReaderUnauthorizedAccessError" : "GetContentReaderIOError",
	                         denied ? CAT_PERMISSION_DENIED : CAT_READ_ERROR, path);
}

/* Lines of UTF-8 as they come. */
static enum ps_status stream_lines(struct reading *r, int fd, struct buf *text, bool at_end)
{
	enum ps_status st = PS_OK;
	for (;;) {
		size_t used;
		st = give_lines(r, buf_str(text), text->len, at_end, &used);
		buf_consume(text, used);
		if (st != PS_OK || at_end)
			return st;
		if (runspace_stopping(r->c->rs))
			return PS_CANCELED;
		if (!buf_reserve(text, CHUNK))
			return read_failed(r->c, EFBIG, r->origin->path.inner);
		ssize_t n = fd_read(fd, text->data + text->len, CHUNK);
		if (n < 0)
			return read_failed(r->c, (int)-n, r->origin->path.inner);
		text->len += (size_t)n;
		text->data[text->len] = 0;
		at_end = n == 0;
	}
}

static int read_rest(int fd, struct buf *text)
{
	for (;;) {
		if (!buf_reserve(text, CHUNK))
			return EFBIG;
		ssize_t n = fd_read(fd, text->data + text->len, CHUNK);
		if (n <= 0)
			return (int)-n;
		text->len += (size_t)n;
		text->data[text->len] = 0;
	}
}

/* Offset of the last `lines` lines in s. */
static size_t tail_start(const char *s, size_t n, int64_t lines)
{
	if (lines <= 0)
		return n;
	size_t at = n;
	if (at > 0 && s[at - 1] == '\n')
		at--;
	for (; at > 0; at--)
		if (s[at - 1] == '\n' && --lines == 0)
			return at;
	return 0;
}

#define WAIT_EVERY 100000000ull /* ns between two looks at a growing file */

/* -Wait: goes on with what is appended until the pipeline is stopped; a truncated file is read from its beginning. */
static enum ps_status follow(struct reading *r, int fd)
{
	struct buf text = BUF_INIT;
	enum ps_status st = PS_OK;
	while (st == PS_OK) {
		char chunk[4096];
		struct stat at_path;
		ssize_t n = fd_read(fd, chunk, sizeof chunk);
		if (n > 0) {
			size_t used;
			buf_put(&text, chunk, (size_t)n);
			st = give_lines(r, text.data, text.len, false, &used);
			buf_consume(&text, used);
			continue;
		}
		off_t here = lseek(fd, 0, SEEK_CUR);
		if (fstat(fd, &at_path) == 0 && at_path.st_size < here)
			(void)lseek(fd, 0, SEEK_SET);
		if (!runspace_sleep_until(r->c->rs, clock_mono_ns() + WAIT_EVERY))
			st = PS_CANCELED;
	}
	buf_fini(&text);
	return st;
}

static enum ps_status give_whole(struct reading *r, struct buf *text)
{
	struct cmdlet_call *c = r->c;
	size_t used;
	if (cmdlet_switch(c, RAW)) {
		ps_value v = ps_string_lossy(buf_str(text), text->len);
		r->count = 1;
		return text->len ? cmdlet_write(c, noted(r, v)) : PS_OK;
	}
	const char *delimiter = cmdlet_str(c, DELIMITER);
	const char *s = buf_str(text);
	size_t n = text->len;
	if (delimiter && *delimiter)
		return give_pieces(r, s, n, delimiter, strlen(delimiter));
	if (cmdlet_has(c, TAIL)) {
		size_t from = tail_start(s, n, cmdlet_int(c, TAIL, 0));
		s += from;
		n -= from;
	}
	return give_lines(r, s, n, true, &used);
}

static enum ps_status read_text(struct reading *r, int fd)
{
	struct cmdlet_call *c = r->c;
	struct text_encoding enc;
	if (!text_encoding_of(cmdlet_has(c, ENCODING) ? c->args[ENCODING] : PS_UNSET, &enc))
		return PS_ERROR;
	struct buf text = BUF_INIT;
	if (!buf_reserve(&text, CHUNK))
		return PS_ERROR;
	ssize_t n = fd_read(fd, text.data, CHUNK);
	if (n < 0) {
		buf_fini(&text);
		return read_failed(c, (int)-n, r->origin->path.inner);
	}
	text.len = (size_t)n;
	text.data[text.len] = 0;
	enum text_charset charset = enc.charset;
	size_t mark = text_detect_mark(text.data, text.len, &charset);
	buf_consume(&text, mark);
	bool whole = charset != CHARSET_UTF8 || cmdlet_switch(c, RAW) || cmdlet_has(c, TAIL) || cmdlet_has(c, DELIMITER);
	enum ps_status st;
	if (!whole) {
		st = stream_lines(r, fd, &text, n == 0);
	} else {
		int err = read_rest(fd, &text);
		if (charset != CHARSET_UTF8) {
			struct buf decoded = BUF_INIT;
			text_decode(&decoded, charset, buf_str(&text), text.len);
			buf_fini(&text);
			text = decoded;
		}
		st = err ? read_failed(c, err, r->origin->path.inner) : give_whole(r, &text);
	}
	buf_fini(&text);
	return st;
}

static enum ps_status read_bytes(struct reading *r, int fd)
{
	struct buf bytes = BUF_INIT;
	int err = read_rest(fd, &bytes);
	enum ps_status st;
	if (err) {
		st = read_failed(r->c, err, r->origin->path.inner);
	} else if (cmdlet_switch(r->c, RAW)) {
		st = cmdlet_write(r->c, ps_byte_array(buf_str(&bytes), bytes.len));
	} else {
		size_t from = 0;
		if (cmdlet_has(r->c, TAIL) && (int64_t)bytes.len > cmdlet_int(r->c, TAIL, 0))
			from = bytes.len - (size_t)cmdlet_int(r->c, TAIL, 0);
		st = give_bytes(r, buf_str(&bytes) + from, bytes.len - from);
	}
	buf_fini(&bytes);
	return st;
}

static enum ps_status read_file(struct reading *r)
{
	struct cmdlet_call *c = r->c;
	const char *path = r->origin->path.inner;
	int fd = fd_open(path, O_RDONLY, 0);
	if (fd < 0)
		return read_failed(c, -fd, path);
	enum ps_status st = cmdlet_switch(c, BYTES) ? read_bytes(r, fd) : read_text(r, fd);
	bool enough = st == PS_STOP_UPSTREAM && r->left == 0;
	if (st == PS_OK || enough)
		st = flush_batch(r) == PS_OK ? PS_OK : PS_STOP_UPSTREAM;
	if (st == PS_OK && !enough && cmdlet_switch(c, WAIT) && !cmdlet_switch(c, BYTES))
		st = follow(r, fd);
	fd_close(fd);
	return st;
}

static enum ps_status read_flat(struct reading *r)
{
	const struct path *p = &r->origin->path;
	ps_value v = p->provider->value(r->c->rs, p->inner);
	if (ps_failed(v))
		return item_pending_error(r->c);
	if (ps_is_unset(v))
		return item_not_found(r->c, p);
	struct ps_vec items = {0};
	if (!ps_flatten(v, &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		enum ps_status st = cmdlet_write(r->c, items.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status read_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	struct reading r = {.c = c, .left = -1, .batch = cmdlet_int(c, READ_COUNT, 1)};
	r.origin = heap_new(struct origin);
	r.origin->rs = c->rs;
	r.origin->path = *p;
	if (cmdlet_has(c, TOTAL))
		r.left = cmdlet_int(c, TOTAL, 0);
	if (!p->provider->folders)
		return read_flat(&r);
	if (path_is_container(c->rs, p))
		return cmdlet_error(c, &type_exc_operation, "GetContainerContentException", CAT_INVALID_OPERATION, ps_cstring(p->inner),
		                    "Unable to get content because it is a directory: '%s'. Please use 'Get-ChildItem' instead.", p->inner);
	return r.left == 0 ? PS_OK : read_file(&r);
}

static enum ps_status process(struct cmdlet_call *c)
{
	if (cmdlet_has(c, TAIL) && cmdlet_has(c, TOTAL))
		return cmdlet_throw(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
		                    "The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.");
	if (cmdlet_has(c, TAIL) && cmdlet_int(c, TAIL, 0) < 0)
		return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "The value of Tail must not be negative.");
	return items_each(c, &query, ITEMS_MUST_EXIST | ITEMS_WILD_MUST, read_one, NULL);
}

const struct cmdlet cmdlet_get_content = {.name = "Get-Content", .params = params, .process = process};
