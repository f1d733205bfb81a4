/* SPDX-License-Identifier: MIT */
/*
 * psrp/limits.h - what a peer may make the protocol machines do, and why the numbers are these.
 */
#ifndef FARSH_PSRP_LIMITS_H
#define FARSH_PSRP_LIMITS_H

/* What we send: fragments of 32 KiB with their header, as the genuine engine cuts them. */
#define PSRP_FRAGMENT_MAX 32768u
/* One line of the framing: base64 of what one Data element carries.  We accept far bigger elements than anybody sends
 * (the genuine engine: 43,776 characters) but not an endless line. */
#define PSRP_LINE_MAX ((size_t)64 << 20)
/* One message: the genuine client's MaximumReceivedObjectSize is 200 MiB, its server's 10 MiB.  Ours are equal for both
 * directions, for a genuine client may be configured to send more. */
#define PSRP_MESSAGE_MAX ((size_t)200 << 20)
/* Before the pool is open nothing big is legal. */
#define PSRP_MESSAGE_MAX_EARLY ((size_t)4 << 20)
/* Pipelines of one session at a time, closed ones excluded. */
#define PSRP_PIPELINES_MAX 4096u
/* Events that wait to be taken; recv takes no more input when they are full (the caller takes events first). */
#define PSRP_EVENTS_MAX 4096u
/* How long a genuine peer waits for CloseAck and SignalAck. */
#define PSRP_CLOSE_TIMEOUT_NS (60ull * 1000000000ull)

#endif
