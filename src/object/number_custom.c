/* SPDX-License-Identifier: MIT */
/*
 * object/number_custom.c - .NET's custom numeric formats: 0 # . , % ‰ E+0 'text' \c and sections for negatives and zero.
 *
 * First pass (scan) reads the section's shape, second pass (emit) writes it.  Called by number_format.c.
 */
#include <string.h>

#include "base/utf.h"
#include "object/decimal.h"
#include "object/digits.h"
#include "object/number.h"

struct shape {
	int digits;                  /* places of 0 and # */
	int point;                   /* digit places before the point, -1: no point */
	int first_zero, last_zero;   /* indexes of 0 among the places */
	int scale;                   /* powers of ten from % ‰ and trailing commas */
	bool thousands, scientific;
};

/* Bytes of the item at p: quoted text and escapes count as one. */
static size_t item(const char *p, const char *end)
{
	if (*p == '\\')
		return p + 1 < end ? 2 : 1;
	if (*p == '\'' || *p == '"') {
		const char *q = p + 1;
		while (q < end && *q != *p)
			q++;
		return (size_t)(q < end ? q + 1 - p : q - p);
	}
	uint32_t cp;
	return (uint8_t)*p < 0x80 ? 1 : utf8_decode(p, (size_t)(end - p), &cp);
}

static bool is_permille(const char *p, const char *end)
{
	return end - p >= 3 && memcmp(p, "\u2030", 3) == 0;
}

/* Length of E0, E+0, E-00 at p, 0 when it is not an exponent. */
static size_t exponent_item(const char *p, const char *end, bool *ret_plus, int *ret_least)
{
	const char *q = p + 1;
	*ret_plus = false;
	if (q < end && (*q == '+' || *q == '-')) {
		*ret_plus = *q == '+';
		q++;
	}
	const char *zeros = q;
	while (q < end && *q == '0')
		q++;
	*ret_least = (int)(q - zeros) > 10 ? 10 : (int)(q - zeros);
	return q > zeros ? (size_t)(q - p) : 0;
}

static struct shape scan(const char *p, const char *end)
{
	struct shape s = {0, -1, -1, -1, 0, false, false};
	int commas = 0;
	bool plus;
	int least;
	for (size_t step; p < end; p += step) {
		step = item(p, end);
		if (*p == '0' || *p == '#') {
			if (*p == '0') {
				if (s.first_zero < 0)
					s.first_zero = s.digits;
				s.last_zero = s.digits;
			}
			s.thousands |= commas > 0;
			commas = 0;
			s.digits++;
		} else if (*p == '.') {
			if (s.point < 0) {
				s.point = s.digits;
				if (commas > 0)
					s.scale -= 3 * commas;
				commas = 0;
			}
		} else if (*p == ',') {
			commas += s.digits > 0 && s.point < 0;
		} else if (*p == '%') {
			s.scale += 2;
		} else if (is_permille(p, end)) {
			s.scale += 3;
		} else if (*p == 'E' || *p == 'e') {
			size_t e = exponent_item(p, end, &plus, &least);
			if (e) {
				s.scientific = true;
				step = e;
			}
		}
	}
	if (commas > 0)
		s.scale -= 3 * commas;
	if (s.point < 0)
		s.point = s.digits;
	return s;
}

/* The i-th section [*p, *end); false when there are fewer. */
static bool section(const char *fmt, size_t n, int i, const char **p, const char **end)
{
	const char *at = fmt, *stop = fmt + n;
	for (;; i--) {
		const char *q = at;
		while (q < stop && *q != ';')
			q += item(q, stop);
		if (i == 0) {
			*p = at;
			*end = q < stop ? q : stop;
			return true;
		}
		if (q >= stop)
			return false;
		at = q + 1;
	}
}

struct emit {
	const struct digits *x;
	const struct culture *c;
	struct buf *out;
	int next;                    /* index of the next digit of x */
	int whole;                   /* digits left of the point still to be written, marks count by it */
	bool thousands, wrote;
};

static void put_digit(struct emit *e, char ch)
{
	if (e->whole > 0) {
		if (e->thousands && e->wrote && e->whole != 0 &&
		    (e->whole == e->c->group_first ||
			(e->whole > e->c->group_first && (e->whole - e->c->group_first) % e->c->group_rest == 0)))
			buf_puts(e->out, e->c->group_mark);
		e->whole--;
	}
	buf_put_byte(e->out, ch);
	e->wrote = true;
}

static char next_digit(struct emit *e)
{
	return e->next < e->x->n ? e->x->d[e->next++] : '\0';
}

static void emit_section(const struct digits *x, const struct shape *s, const char *p, const char *end,
    const struct culture *c, struct buf *out)
{
	int adjust = s->scientific ? 0 : x->scale - s->point;
	int first = s->first_zero < 0 ? INT32_MAX : s->first_zero;
	int least_whole = first < s->point ? s->point - first : 0;            /* digits that must stand before the point */
	int least_fraction = s->last_zero >= s->point ? s->last_zero + 1 - s->point : 0;
	int extra = adjust > 0 ? adjust : 0;                                  /* digits beyond the places: before the first */
	struct emit e = {x, c, out, 0, 0, s->thousands, false};
	int have = s->scientific ? (x->n ? s->point : 0) : x->scale > 0 ? x->scale : 0;
	e.whole = have > least_whole ? have : least_whole;
	int place = s->point; /* counts down: places left of the point, then 0, -1 … */
	bool point_done = false;
	int number_place = s->scientific ? s->point : x->scale; /* place of x->d[0], same count */
	bool plus;
	int least;
	for (size_t step; p < end; p += step) {
		step = item(p, end);
		if (*p == '0' || *p == '#' || *p == '.') {
			for (; extra > 0; extra--) { /* digits beyond the places stand before the first of them */
				char ch = next_digit(&e);
				put_digit(&e, ch ? ch : '0');
				number_place--;
			}
		}
		if (*p == '0' || *p == '#') {
			char ch = '\0';
			if (place <= number_place) {
				ch = next_digit(&e);
				if (!ch && place > 0 && number_place >= place && x->n)
					ch = '0';
				number_place = place - 1;
			}
			if (!ch && (place > 0 ? place <= least_whole : -place < least_fraction))
				ch = '0';
			if (ch) {
				if (place <= 0 && !point_done) {
					buf_puts(out, c->decimal_point);
					point_done = true;
				}
				put_digit(&e, ch);
			}
			place--;
		} else if (*p == '.') {
			if (place != 0 || point_done)
				continue;
			if (least_fraction > 0 || (s->point < s->digits && e.next < x->n)) {
				buf_puts(out, c->decimal_point);
				point_done = true;
			}
		} else if (*p == ',') {
			continue;
		} else if (*p == '\'' || *p == '"') {
			size_t inner = step > 1 && p[step - 1] == *p ? step - 2 : step - 1;
			buf_put(out, p + 1, inner);
		} else if (*p == '\\') {
			if (step > 1)
				buf_put_byte(out, p[1]);
		} else if (*p == 'E' || *p == 'e') {
			size_t len = s->scientific ? exponent_item(p, end, &plus, &least) : 0;
			if (len) {
				digits_put_exponent(x->n ? x->scale - s->point : 0, *p, least, plus, out);
				step = len;
			} else {
				buf_put_byte(out, *p);
			}
		} else {
			buf_put(out, p, step);
		}
	}
}

static void load(struct digits *x, ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_DOUBLE || tc == TC_SINGLE)
		digits_of_real(x, ps_double(v), tc == TC_SINGLE ? 7 : 15);
	else
		digits_of_exact(x, v);
}

bool number_custom_format(ps_value v, const char *fmt, size_t n, const struct culture *c, struct buf *out)
{
	enum ps_tc tc = ps_tc(v);
	if ((tc == TC_DOUBLE || tc == TC_SINGLE) && digits_put_special(ps_double(v), c, out))
		return true;
	struct digits x;
	const char *p, *end;
	load(&x, v);
	int want = x.n == 0 ? 2 : x.negative ? 1 : 0;
	bool own_sign = true; /* the first section writes the sign itself */
	for (int pass = 0; pass < 2; pass++) {
		int use = want;
		if (!section(fmt, n, use, &p, &end) || (use > 0 && p == end)) {
			use = 0;
			section(fmt, n, 0, &p, &end);
		}
		own_sign = use == 0 || (use == 2 && x.negative);
		struct shape s = scan(p, end);
		if (x.n == 0)
			break;
		int scale = x.scale;
		x.scale += s.scale;
		digits_round(&x, s.scientific ? s.digits : x.scale + s.digits - s.point);
		if (x.n > 0 || want == 2)
			break;
		x.scale = scale; /* it became zero: use the section for zeros */
		x.scale = 0;
		want = 2;
	}
	struct shape s = scan(p, end);
	if (x.negative && own_sign && (x.n > 0 || x.real))
		buf_put_byte(out, '-');
	emit_section(&x, &s, p, end, c, out);
	digits_fini(&x);
	return true;
}
