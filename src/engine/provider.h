/* SPDX-License-Identifier: MIT */
/*
 * engine/provider.h - providers, drives, and what a path that a script writes means.
 *
 * A path is written in one of four ways:
 *	relative or absolute           a/b  ../x  /etc          on the current drive
 *	drive-qualified                Env:HOME  D1:/data.txt   on that drive
 *	provider-qualified             FileSystem::/etc  Microsoft.PowerShell.Core\Environment::HOME
 *	home                           ~  ~/x                   the provider's home
 * and means a (provider, drive, inner path), struct path.  The inner path is what the provider itself knows: a file's
 * absolute path, a variable's name ("" is the root of a flat provider).  Wildcards are expanded here too.
 *
 * FileSystem has folders; the other four are flat.  What cmdlets do to files is in filesystem.h; what they do to items of
 * flat providers goes through the functions of struct provider.
 */
#ifndef FARSH_ENGINE_PROVIDER_H
#define FARSH_ENGINE_PROVIDER_H

#include "engine/runspace.h"
#include "object/collection.h"

struct drive;
struct provider {
	const char *name;                  /* "FileSystem", "Environment" … */
	const char *full;                  /* "Microsoft.PowerShell.Core\\FileSystem" */
	const char *home;                  /* NULL: none */
	bool folders;                      /* paths have folders: FileSystem only */
	const char *capabilities;          /* "Filter, ShouldProcess, Credentials" */
	/* Flat providers: an item by its name.  item and value return PS_UNSET when there is none, PS_FAIL with a pending exception. */
	ps_value (*item)(struct runspace *rs, const char *name);     /* what Get-Item returns, without PSPath and the like */
	ps_value (*value)(struct runspace *rs, const char *name);    /* what ${drive:name} and Get-Content return */
	bool (*set)(struct runspace *rs, const char *name, ps_value v, bool force); /* makes or changes; a $null value may remove */
	bool (*remove)(struct runspace *rs, const char *name, bool force);
	bool (*rename)(struct runspace *rs, const char *from, const char *to, bool force);
	void (*names)(struct runspace *rs, struct ps_vec *out);      /* strings, in the provider's order */
};
extern const struct provider provider_filesystem, provider_environment, provider_variable, provider_function, provider_alias;
const struct provider *provider_find(const char *name, size_t n);   /* "FileSystem" or the full name; NULL */
const struct provider *provider_at(uint32_t i);                     /* NULL behind the last */
ps_value provider_info(struct runspace *rs, const struct provider *p); /* ProviderInfo object */

/* ---- drives ---- */
struct drive {                             /* System.Management.Automation.PSDriveInfo */
	struct ps_refobj ref;
	const char *name;                  /* "/", "Env", "Temp", "D1" */
	const struct provider *provider;
	const char *root;                  /* inner path: "/", "" */
	const char *description;
	const char *current;               /* location on it, relative to the root, no slash at either end */
	struct scope *scope;               /* the drive goes with it; NULL: global */
};
extern struct ps_type type_drive, type_provider_info, type_path_info, type_path_info_stack;
static inline ps_value drive_value(const struct drive *d)
{
	return ps_from_obj(d);
}
struct drive *drive_find(struct runspace *rs, const char *name, size_t n);   /* without case; NULL */
struct drive *drive_new(struct runspace *rs, const char *name, const struct provider *p, const char *root, const char *description,
                        struct scope *scope);
bool drive_remove(struct runspace *rs, struct drive *d);
struct drive *drive_at(struct runspace *rs, uint32_t i);            /* NULL behind the last */

/* ---- paths ---- */
struct path {
	const struct provider *provider;
	struct drive *drive;               /* NULL when it was provider-qualified */
	const char *inner;                 /* see above; normalised */
};
/* What a written path means, without touching the disk or expanding wildcards; "." and ".." are resolved.  False with
 * DriveNotFound or ProviderNotFound pending.  Everything returned lies on the script heap. */
bool path_parse(struct runspace *rs, const char *text, struct path *ret);
/* Expands wildcards (unless literal) into existing paths.  Without wildcards the one path is returned, whether it exists or
 * not; *ret_wild tells that there were any.  `hidden`: wildcards match hidden names too (-Force). */
bool path_expand(struct runspace *rs, const char *text, bool literal, bool hidden, struct path **ret, uint32_t *ret_n, bool *ret_wild);
/* A component without the backticks that escape wildcards. */
const char *path_unescape(const char *s, size_t n);
bool path_throw_drive(struct runspace *rs, const char *name);    /* DriveNotFound */
bool path_exists(struct runspace *rs, const struct path *p);
bool path_is_container(struct runspace *rs, const struct path *p);
/* "/etc/x", "D1:/x", "Env:/HOME": as Resolve-Path and $PWD show it. */
const char *path_shown(const struct path *p);
/* As error messages show it: like path_shown; "Env:/NOPE". */
const char *path_qualified(const struct path *p);                   /* "Microsoft.PowerShell.Core\FileSystem::/etc/x" */
ps_value path_info(struct runspace *rs, const struct path *p);      /* PathInfo object */
const struct path *path_of_info(ps_value path_info);                /* of a value of type_path_info */
/* The item at the path with its notes (PSPath, PSParentPath, PSChildName, PSDrive, PSProvider, PSIsContainer); PS_UNSET:
 * there is none; PS_FAIL. */
ps_value path_item(struct runspace *rs, const struct path *p);
ps_value path_add_notes(struct runspace *rs, ps_value item, const struct path *p, bool container);
void path_content_notes(ps_value notes, struct runspace *rs, const struct path *p); /* those of Get-Content's lines */
/* "Cannot find path '…' because it does not exist." as a pending ItemNotFoundException with its record PathNotFound. */
bool path_throw_not_found(struct runspace *rs, const char *shown);
/* A written path to a file's absolute path, for redirections, scripts, Start-Process; NULL + exception when it belongs to
 * another provider.  Wildcards are not expanded. */
const char *path_to_file(struct runspace *rs, const char *text);
/* Text helpers; results on the script heap. */
const char *path_join(const char *a, const char *b);                /* one slash between */
const char *path_parent(const char *inner);                         /* "" when there is none */
const char *path_leaf(const char *inner);
const char *path_normalize(const char *absolute);                   /* "//", "." and ".." gone, no slash at the end */
bool path_drive_prefix(const char *text, size_t *ret_n);            /* "Env:…" → length of the name; false: no drive in it */

/* ---- locations ---- */
const char *location_directory(struct runspace *rs);                /* of the file system: working directory of programs */
ps_value location_current(struct runspace *rs);                     /* PathInfo ($PWD) */
struct path location_path(struct runspace *rs);
bool location_set(struct runspace *rs, const struct path *p);       /* must be a container; updates $PWD */
void location_init(struct runspace *rs);                            /* drives and location of a new runspace */
const char *location_hook(void);                                    /* object_hooks.current_directory */

/* ---- ${env:x}, $function:f, ${D1:data.txt}: what the evaluator asks ---- */
/* The value; PS_NULL when the item does not exist; PS_FAIL with DriveNotFound and the like pending. */
ps_value provider_get_variable(struct runspace *rs, const char *drive, const char *name);
bool provider_set_variable(struct runspace *rs, const char *drive, const char *name, ps_value v);

#endif
