/* SPDX-License-Identifier: MIT */
/*
 * psrp/body_read.c - reads the few fields of message bodies that the state machines act upon.  The whole document is
 * walked, so a body that is not well-formed is found here; values that the machines do not need are passed over.
 */
#include <string.h>

#include "clixml/number.h"
#include "psrp/bodies.h"

/* "2.4", "1.1.0.1": up to four numbers; at least two. */
static bool parse_version(struct clix_str s, int out[4])
{
	size_t count = 0, at = 0;
	while (count < 4) {
		int v = 0;
		size_t from = at;
		for (; at < s.n && s.s[at] >= '0' && s.s[at] <= '9' && at - from < 8; at++)
			v = v * 10 + (s.s[at] - '0');
		if (at == from)
			return false;
		out[count++] = v;
		if (at == s.n)
			return count >= 2;
		if (s.s[at++] != '.')
			return false;
	}
	return false;
}

static bool read_version(struct clix_reader *r, struct psrp_version *ret, int *rest)
{
	struct clix_str s;
	int v[4] = {0, 0, 0, 0};
	if (!clix_text(r, &s) || !parse_version(s, v))
		return false;
	if (rest) {
		rest[0] = v[0];
		rest[1] = v[1];
	} else {
		*ret = (struct psrp_version){v[0], v[1]};
	}
	return true;
}

static bool read_int(struct clix_reader *r, int64_t *ret)
{
	struct clix_str s;
	return clix_text(r, &s) && clix_parse_int(s.s, s.n, INT64_MIN, INT64_MAX, ret);
}

/* An enum: the I32 inside its Obj; a bare number is accepted. */
static bool read_enum(struct clix_reader *r, enum clix_elem e, int64_t *ret)
{
	if (e == CLIX_I32)
		return read_int(r, ret);
	bool found = false;
	if (e != CLIX_OBJ)
		return false;
	clix_enter(r);
	while ((e = clix_next(r)) > CLIX_CLOSE) {
		if (e == CLIX_I32 && !found) {
			if (!read_int(r, ret))
				return false;
			found = true;
		}
	}
	return e == CLIX_CLOSE && found;
}

static bool read_bool(struct clix_reader *r, bool *ret)
{
	struct clix_str s;
	return clix_text(r, &s) && clix_parse_bool(s.s, s.n, ret);
}

static bool is(const struct clix_reader *r, const char *name)
{
	return r->has_n && r->n.n == strlen(name) && memcmp(r->n.s, name, r->n.n) == 0;
}

/* A field at the top level; those of no interest are left to be skipped. */
static bool read_field(struct clix_reader *r, enum clix_elem e, struct psrp_fields *f)
{
	bool number = e == CLIX_I32 || e == CLIX_I64;
	if (e == CLIX_VERSION && is(r, "protocolversion"))
		return f->has_version = read_version(r, &f->protocol, NULL);
	if (e == CLIX_VERSION && is(r, "PSVersion"))
		return f->has_ps_version = read_version(r, &f->ps_version, NULL);
	if (e == CLIX_VERSION && is(r, "SerializationVersion"))
		return f->has_serialization = read_version(r, NULL, f->serialization);
	if (number && (is(r, "RunspaceState") || is(r, "PipelineState")))
		return f->has_state = read_int(r, &f->state);
	if (number && is(r, "ci"))
		return f->has_call_id = read_int(r, &f->call_id);
	if (is(r, "mi"))
		return f->has_method = read_enum(r, e, &f->method);
	if (number && is(r, "MinRunspaces"))
		return f->has_min = read_int(r, &f->min);
	if (number && is(r, "MaxRunspaces"))
		return f->has_max = read_int(r, &f->max);
	if (number && is(r, "SetMinMaxRunspacesResponse"))
		return f->has_value = read_int(r, &f->value);
	if (e == CLIX_B && is(r, "SetMinMaxRunspacesResponse")) {
		bool v = false;
		f->has_value = f->value_is_bool = read_bool(r, &v);
		f->value = v;
		return f->has_value;
	}
	if (e == CLIX_B && is(r, "NoInput"))
		return read_bool(r, &f->no_input);
	return true;
}

static bool read_fields(struct clix_reader *r, struct psrp_fields *f)
{
	enum clix_elem e;
	if (clix_next(r) != CLIX_OBJ)
		return false;
	clix_enter(r);
	while ((e = clix_next(r)) > CLIX_CLOSE) {
		if (e != CLIX_MS)
			continue;
		clix_enter(r);
		while ((e = clix_next(r)) > CLIX_CLOSE) {
			if (!read_field(r, e, f))
				return false;
		}
		if (e != CLIX_CLOSE)
			return false;
	}
	return e == CLIX_CLOSE && clix_next(r) == CLIX_EOF;
}

bool psrp_body_read(const char *body, size_t n, struct psrp_fields *ret)
{
	struct clix_reader r;
	memset(ret, 0, sizeof *ret);
	clix_reader_init(&r, body, n, NULL);
	bool ok = read_fields(&r, ret);
	clix_reader_fini(&r);
	return ok;
}
