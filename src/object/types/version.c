/* SPDX-License-Identifier: MIT */
/*
 * object/types/version.c - System.Version and SemanticVersion.
 */
#include <ctype.h>
#include <stdlib.h>

#include "object/types/support.h"

struct version {
	struct ps_refobj ref;
	int32_t part[4];             /* -1: not given (build, revision) */
};

static struct version *version_of(ps_value v)
{
	return (struct version *)v.bits;
}

static ps_value version_new(const int32_t part[4])
{
	struct version *v = heap_new(struct version);
	v->ref.o.type = &type_version;
	memcpy(v->part, part, sizeof(v->part));
	return ps_from_obj(v);
}

enum version_error { VERSION_OK, VERSION_SHAPE, VERSION_NUMBER, VERSION_NEGATIVE, VERSION_LARGE };

static enum version_error read_version(const char *s, size_t n, int32_t part[4])
{
	uint32_t count = 0;
	for (size_t i = 0; i <= n; count++) {
		size_t end = i;
		while (end < n && s[end] != '.')
			end++;
		if (count == 4)
			return VERSION_SHAPE;
		size_t a = i, b = end;
		while (a < b && isspace((unsigned char)s[a]))
			a++;
		while (b > a && isspace((unsigned char)s[b - 1]))
			b--;
		bool negative = a < b && s[a] == '-';
		a += negative || (a < b && s[a] == '+');
		int64_t v = 0;
		if (a == b)
			return VERSION_NUMBER;
		for (; a < b; a++) {
			if (!isdigit((unsigned char)s[a]))
				return VERSION_NUMBER;
			v = v * 10 + (s[a] - '0');
			if (v > INT32_MAX)
				return VERSION_LARGE;
		}
		if (negative && v > 0)
			return VERSION_NEGATIVE;
		part[count] = (int32_t)v;
		i = end + 1;
	}
	if (count < 2)
		return VERSION_SHAPE;
	for (; count < 4; count++)
		part[count] = -1;
	return VERSION_OK;
}

METHOD(parse)
{
	int32_t part[4];
	const struct ps_str *s = arg_str(c, 0);
	if (ps_is_null(c->args[0]))
		return fail_null("input");
	switch (read_version(s->text, s->len, part)) {
	case VERSION_OK:
		return version_new(part);
	case VERSION_SHAPE:
		return FAIL_ARGUMENT("input", "Version string portion was too short or too long.");
	case VERSION_NEGATIVE:
		return FAIL_RANGE("input", "Version's parameters must be greater than or equal to zero.");
	case VERSION_LARGE:
		return FAIL(type_exc_overflow, "Value was either too large or too small for an Int32.");
	case VERSION_NUMBER:
		break;
	}
	return FAIL(type_exc_format, "The input string '%s' was not in a correct format.", s->text);
}

METHOD(try_parse)
{
	int32_t part[4];
	bool ok = read_version(arg_str(c, 0)->text, arg_str(c, 0)->len, part) == VERSION_OK;
	return ps_reference_set(c->args[1], ok ? version_new(part) : PS_NULL) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(new_version)
{
	static const char *const names[] = {"major", "minor", "build", "revision"};
	int32_t part[4] = {0, 0, -1, -1};
	for (uint32_t i = 0; i < c->argc; i++) {
		part[i] = arg_int(c, i);
		if (part[i] < 0)
			return FAIL_RANGE(names[i], "%s ('%d') must be a non-negative value.", names[i], part[i]);
	}
	return version_new(part);
}

#define PART(name, i)                                                                                                         \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_int(version_of(c->self)->part[i]);                                                              \
	}
PART(get_major, 0)
PART(get_minor, 1)
PART(get_build, 2)
PART(get_revision, 3)

METHOD(major_revision)
{
	return ps_from_small(SMALL_INT16, (uint32_t)(version_of(c->self)->part[3] >> 16));
}

METHOD(minor_revision)
{
	return ps_from_small(SMALL_INT16, (uint32_t)(int32_t)(int16_t)version_of(c->self)->part[3]);
}

static bool version_text(ps_value v, struct buf *out)
{
	for (int i = 0; i < 4 && version_of(v)->part[i] >= 0; i++)
		buf_printf(out, "%s%d", i > 0 ? "." : "", version_of(v)->part[i]);
	return true;
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	int32_t fields = c->argc > 0 ? arg_int(c, 0) : 4;
	for (int i = 0; i < fields; i++) {
		if (i > 3 || (c->argc > 0 && version_of(c->self)->part[i] < 0)) {
			buf_fini(&b);
			return FAIL_ARGUMENT("fieldCount", "Argument must be between 0 and %d.", i);
		}
		if (version_of(c->self)->part[i] >= 0)
			buf_printf(&b, "%s%d", i > 0 ? "." : "", version_of(c->self)->part[i]);
	}
	return ps_from_buf(&b);
}

static int compare_versions(ps_value a, ps_value b, bool *ret_ok)
{
	*ret_ok = ps_type_of(b) == &type_version;
	for (int i = 0; *ret_ok && i < 4; i++) {
		int32_t x = version_of(a)->part[i], y = version_of(b)->part[i];
		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

static bool equal_versions(ps_value a, ps_value b)
{
	bool ok;
	return compare_versions(a, b, &ok) == 0 && ok;
}

static uint32_t hash_version(ps_value v)
{
	const int32_t *p = version_of(v)->part;
	return (uint32_t)p[0] << 28 ^ (uint32_t)p[1] << 20 ^ (uint32_t)p[2] << 12 ^ (uint32_t)p[3];
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	bool ok;
	if (ps_is_null(other))
		return ps_from_int(1);
	int order = c->type->ops->compare(c->self, other, &ok);
	if (!ok)
		return FAIL(type_exc_argument, "Object must be of type %s.", ps_type_short_name(c->type));
	return ps_from_int(order);
}

METHOD(equals)
{
	return ps_from_bool(values_equal(c->self, c->args[0]));
}

METHOD(itself)
{
	return c->self;
}

static const struct ps_type_ops version_ops = {
	.to_string = version_text, .equals = equal_versions, .hash = hash_version, .compare = compare_versions};
static const struct ps_member_row version_rows[] = {
	{"new()", new_version, NULL},
	{"new(string version)", parse, NULL},
	{"new(int major, int minor)", new_version, NULL},
	{"new(int major, int minor, int build)", new_version, NULL},
	{"new(int major, int minor, int build, int revision)", new_version, NULL},
	{"System.Object Clone()", itself, NULL},
	{"int CompareTo(System.Object version)", compare_to, NULL},
	{"int CompareTo(version value)", compare_to, NULL},
	{"bool Equals(System.Object obj)", equals, NULL},
	{"bool Equals(version obj)", equals, NULL},
	{"string ToString()", to_string, NULL},
	{"string ToString(int fieldCount)", to_string, NULL},
	{"static version Parse(string input)", parse, NULL},
	{"static bool TryParse(string input, [ref] version result)", try_parse, NULL},
	{"int Major {get;}", get_major, NULL},
	{"int Minor {get;}", get_minor, NULL},
	{"int Build {get;}", get_build, NULL},
	{"int Revision {get;}", get_revision, NULL},
	{"int16 MajorRevision {get;}", major_revision, NULL},
	{"int16 MinorRevision {get;}", minor_revision, NULL},
	ROWS_END};
REF_TYPE(version, "System.Version", "version", "System.ICloneable System.IComparable System.IEquatable`1", version_rows, &version_ops);

/* ---- SemanticVersion ---- */

struct semver {
	struct ps_refobj ref;
	int32_t part[3];
	ps_value label, build;       /* strings or $null */
};
extern struct ps_type type_semver;

static struct semver *semver_of(ps_value v)
{
	return (struct semver *)v.bits;
}

static ps_value semver_new(const int32_t part[3], ps_value label, ps_value build)
{
	struct semver *v = heap_new(struct semver);
	v->ref.o.type = &type_semver;
	memcpy(v->part, part, sizeof(v->part));
	v->label = label;
	v->build = build;
	return ps_from_obj(v);
}

static bool label_ok(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (!isalnum((unsigned char)s[i]) && s[i] != '-' && s[i] != '.')
			return false;
	return n > 0;
}

/* major[.minor[.patch]][-label][+build] */
static bool read_semver(const char *s, size_t n, ps_value *ret)
{
	int32_t part[3] = {0};
	const char *plus = memchr(s, '+', n), *dash = memchr(s, '-', plus == NULL ? n : (size_t)(plus - s));
	size_t end = dash != NULL ? (size_t)(dash - s) : plus != NULL ? (size_t)(plus - s) : n;
	ps_value label = PS_NULL, build = PS_NULL;
	if (dash != NULL) {
		size_t len = (plus != NULL ? (size_t)(plus - s) : n) - (size_t)(dash + 1 - s);
		if (!label_ok(dash + 1, len))
			return false;
		label = ps_string(dash + 1, len);
	}
	if (plus != NULL) {
		size_t len = n - (size_t)(plus + 1 - s);
		if (!label_ok(plus + 1, len))
			return false;
		build = ps_string(plus + 1, len);
	}
	uint32_t count = 0;
	for (size_t i = 0; i <= end; count++) {
		int64_t v = 0;
		size_t start = i;
		if (count == 3)
			return false;
		for (; i < end && s[i] != '.'; i++) {
			if (!isdigit((unsigned char)s[i]) || (v = v * 10 + (s[i] - '0')) > INT32_MAX)
				return false;
		}
		if (i == start)
			return false;
		part[count] = (int32_t)v;
		i++;
	}
	*ret = semver_new(part, label, build);
	return true;
}

METHOD(semver_parse)
{
	ps_value v;
	if (ps_is_null(c->args[0]))
		return fail_null("version");
	if (arg_str(c, 0)->len == 0)
		return FAIL(type_exc_format, "Input string was not in a correct format.");
	if (!read_semver(arg_str(c, 0)->text, arg_str(c, 0)->len, &v))
		return FAIL_ARGUMENT("version", "Cannot process argument because the value of argument \"version\" is not valid. Change the "
		                                "value of the \"version\" argument and run the operation again.");
	return v;
}

METHOD(semver_try_parse)
{
	ps_value v = PS_NULL;
	bool ok = arg_str(c, 0)->len > 0 && read_semver(arg_str(c, 0)->text, arg_str(c, 0)->len, &v);
	return ps_reference_set(c->args[1], ok ? v : PS_NULL) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(semver_make)
{
	int32_t part[3] = {0};
	ps_value text[2] = {PS_NULL, PS_NULL};
	uint32_t texts = 0;
	for (uint32_t i = 0; i < c->argc; i++)
		if (ps_is_int(c->args[i]))
			part[i] = arg_int(c, i);
		else if (ps_is_string(c->args[i]) && ps_str(c->args[i])->len > 0 && texts < 2)
			text[texts++] = c->args[i];
		else
			texts++;
	for (int i = 0; i < 3; i++)
		if (part[i] < 0)
			return FAIL(type_exc_argument, "Cannot process argument because the value is negative.");
	return semver_new(part, text[0], text[1]);
}

METHOD(semver_from_version)
{
	const int32_t *p = version_of(ps_base(c->args[0]))->part;
	const int32_t part[3] = {p[0], p[1], p[2] < 0 ? 0 : p[2]};
	if (p[3] > 0)
		return FAIL_ARGUMENT("version", "The value of the Revision property must be 0 or less.");
	return semver_new(part, PS_NULL, PS_NULL);
}

#define SEMVER_PART(name, i)                                                                                                  \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_int(semver_of(c->self)->part[i]);                                                               \
	}
SEMVER_PART(semver_major, 0)
SEMVER_PART(semver_minor, 1)
SEMVER_PART(semver_patch, 2)

METHOD(semver_label)
{
	return semver_of(c->self)->label;
}

METHOD(semver_build)
{
	return semver_of(c->self)->build;
}

static bool semver_text(ps_value v, struct buf *out)
{
	const struct semver *s = semver_of(v);
	buf_printf(out, "%d.%d.%d", s->part[0], s->part[1], s->part[2]);
	if (!ps_is_null(s->label))
		buf_printf(out, "-%s", ps_str(s->label)->text);
	if (!ps_is_null(s->build))
		buf_printf(out, "+%s", ps_str(s->build)->text);
	return true;
}

/* Labels are compared part by part; numbers come before words, no label behind any label. */
static int compare_labels(const char *a, const char *b)
{
	for (;;) {
		size_t n = strcspn(a, "."), m = strcspn(b, ".");
		bool na = strspn(a, "0123456789") >= n, nb = strspn(b, "0123456789") >= m;
		int order;
		if (na && nb) {
			long long x = atoll(a), y = atoll(b);
			order = (x > y) - (x < y);
		} else if (na != nb) {
			order = na ? -1 : 1;
		} else {
			order = utf_compare_ordinal(a, n, b, m);
		}
		if (order != 0)
			return order < 0 ? -1 : 1;
		a += n;
		b += m;
		if (*a == '\0' || *b == '\0')
			return (*a != '\0') - (*b != '\0');
		a++;
		b++;
	}
}

static int compare_semvers(ps_value a, ps_value b, bool *ret_ok)
{
	*ret_ok = ps_type_of(b) == &type_semver;
	if (!*ret_ok)
		return 0;
	const struct semver *x = semver_of(a), *y = semver_of(b);
	for (int i = 0; i < 3; i++)
		if (x->part[i] != y->part[i])
			return x->part[i] < y->part[i] ? -1 : 1;
	if (ps_is_null(x->label) || ps_is_null(y->label))
		return (int)ps_is_null(x->label) - (int)ps_is_null(y->label);
	return compare_labels(ps_str(x->label)->text, ps_str(y->label)->text);
}

static bool equal_semvers(ps_value a, ps_value b)
{
	bool ok;
	return compare_semvers(a, b, &ok) == 0 && ok;
}

static uint32_t hash_semver(ps_value v)
{
	const int32_t *p = semver_of(v)->part;
	return (uint32_t)p[0] << 20 ^ (uint32_t)p[1] << 10 ^ (uint32_t)p[2];
}

static const struct ps_type_ops semver_ops = {
	.to_string = semver_text, .equals = equal_semvers, .hash = hash_semver, .compare = compare_semvers};
static const struct ps_member_row semver_rows[] = {
	{"new(string version)", semver_parse, NULL},
	{"new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)", semver_make, NULL},
	{"new(int major, int minor, int patch, string label)", semver_make, NULL},
	{"new(int major, int minor, int patch)", semver_make, NULL},
	{"new(int major, int minor)", semver_make, NULL},
	{"new(int major)", semver_make, NULL},
	{"new(version version)", semver_from_version, NULL},
	{"int CompareTo(System.Object version)", compare_to, NULL},
	{"int CompareTo(semver value)", compare_to, NULL},
	{"bool Equals(System.Object obj)", equals, NULL},
	{"bool Equals(semver other)", equals, NULL},
	{"static semver Parse(string version)", semver_parse, NULL},
	{"static bool TryParse(string version, [ref] semver result)", semver_try_parse, NULL},
	{"int Major {get;}", semver_major, NULL},
	{"int Minor {get;}", semver_minor, NULL},
	{"int Patch {get;}", semver_patch, NULL},
	{"string PreReleaseLabel {get;}", semver_label, NULL},
	{"string BuildLabel {get;}", semver_build, NULL},
	ROWS_END};
REF_TYPE(semver, "System.Management.Automation.SemanticVersion", "semver", "System.IComparable System.IEquatable`1", semver_rows,
         &semver_ops);
