/* SPDX-License-Identifier: MIT */
/* object/types/xml_lib.c - loads libxml2 on first use; see xml_lib.h. */
#define XML_LIB_NAMES
#include "object/types/xml_lib.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

#include "object/throw.h"

struct xml_lib xml_lib;
static bool loaded;

static bool find(void *lib, const char *name, void *ret)
{
	void *symbol = lib ? dlsym(lib, name) : NULL;
	memcpy(ret, &symbol, sizeof symbol);
	return symbol != NULL;
}

static void load(void)
{
	void *lib = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
	bool ok = lib != NULL;
#define F(name) ok = find(lib, #name, &xml_lib.name) && ok;
	XML_LIB(F)
#undef F
	loaded = ok;
}

bool xml_lib_load(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, load);
	return loaded || ps_throw(&type_exc_xml, "XML is not available: libxml2.so.2 cannot be loaded.");
}
