/* SPDX-License-Identifier: MIT */
/*
 * object/types/xml_lib.h - libxml2, loaded when the first document is made: a shell that sees no XML does not pay for it
 * (nor for what it depends on).  The functions used are named here; their names then mean the loaded ones.
 */
#ifndef FARSH_OBJECT_XML_LIB_H
#define FARSH_OBJECT_XML_LIB_H

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>
#include <stdbool.h>

#define XML_LIB(F) F(xmlAddChild) F(xmlAddChildList) F(xmlCtxtGetLastError) F(xmlCtxtReadMemory)		\
	F(xmlDocCopyNode) F(xmlDocCopyNodeList) F(xmlDocGetRootElement) F(xmlFree) F(xmlFreeDoc) F(xmlFreeNode)	\
	F(xmlFreeParserCtxt) F(xmlFreeProp) F(xmlIsBlankNode) F(xmlNewCDataBlock) F(xmlNewDoc) F(xmlNewDocComment)\
	F(xmlNewDocNode) F(xmlNewDocPI) F(xmlNewDocProp) F(xmlNewDocText) F(xmlNewDocTextLen) F(xmlNewNs)	\
	F(xmlNewParserCtxt) F(xmlNewProp) F(xmlNodeAddContentLen) F(xmlNodeGetSpacePreserve) F(xmlNodeListGetString)\
	F(xmlNodeSetContent) F(xmlRemoveProp) F(xmlSetGenericErrorFunc) F(xmlSetNs) F(xmlStrdup) F(xmlStrndup)	\
	F(xmlUnlinkNode) F(xmlXPathEvalExpression) F(xmlXPathFreeContext) F(xmlXPathFreeObject) F(xmlXPathNewContext)\
	F(xmlXPathRegisterNs)

struct xml_lib {
#define F(name) __typeof__(name) *name;
	XML_LIB(F)
#undef F
};
extern struct xml_lib xml_lib;
bool xml_lib_load(void); /* [any thread] false: an exception is pending */

#ifndef XML_LIB_NAMES
#define xmlAddChild (*xml_lib.xmlAddChild)
#define xmlAddChildList (*xml_lib.xmlAddChildList)
#define xmlCtxtGetLastError (*xml_lib.xmlCtxtGetLastError)
#define xmlCtxtReadMemory (*xml_lib.xmlCtxtReadMemory)
#define xmlDocCopyNode (*xml_lib.xmlDocCopyNode)
#define xmlDocCopyNodeList (*xml_lib.xmlDocCopyNodeList)
#define xmlDocGetRootElement (*xml_lib.xmlDocGetRootElement)
#define xmlFree (*xml_lib.xmlFree)
#define xmlFreeDoc (*xml_lib.xmlFreeDoc)
#define xmlFreeNode (*xml_lib.xmlFreeNode)
#define xmlFreeParserCtxt (*xml_lib.xmlFreeParserCtxt)
#define xmlFreeProp (*xml_lib.xmlFreeProp)
#define xmlIsBlankNode (*xml_lib.xmlIsBlankNode)
#define xmlNewCDataBlock (*xml_lib.xmlNewCDataBlock)
#define xmlNewDoc (*xml_lib.xmlNewDoc)
#define xmlNewDocComment (*xml_lib.xmlNewDocComment)
#define xmlNewDocNode (*xml_lib.xmlNewDocNode)
#define xmlNewDocPI (*xml_lib.xmlNewDocPI)
#define xmlNewDocProp (*xml_lib.xmlNewDocProp)
#define xmlNewDocText (*xml_lib.xmlNewDocText)
#define xmlNewDocTextLen (*xml_lib.xmlNewDocTextLen)
#define xmlNewNs (*xml_lib.xmlNewNs)
#define xmlNewParserCtxt (*xml_lib.xmlNewParserCtxt)
#define xmlNewProp (*xml_lib.xmlNewProp)
#define xmlNodeAddContentLen (*xml_lib.xmlNodeAddContentLen)
#define xmlNodeGetSpacePreserve (*xml_lib.xmlNodeGetSpacePreserve)
#define xmlNodeListGetString (*xml_lib.xmlNodeListGetString)
#define xmlNodeSetContent (*xml_lib.xmlNodeSetContent)
#define xmlRemoveProp (*xml_lib.xmlRemoveProp)
#define xmlSetGenericErrorFunc (*xml_lib.xmlSetGenericErrorFunc)
#define xmlSetNs (*xml_lib.xmlSetNs)
#define xmlStrdup (*xml_lib.xmlStrdup)
#define xmlStrndup (*xml_lib.xmlStrndup)
#define xmlUnlinkNode (*xml_lib.xmlUnlinkNode)
#define xmlXPathEvalExpression (*xml_lib.xmlXPathEvalExpression)
#define xmlXPathFreeContext (*xml_lib.xmlXPathFreeContext)
#define xmlXPathFreeObject (*xml_lib.xmlXPathFreeObject)
#define xmlXPathNewContext (*xml_lib.xmlXPathNewContext)
#define xmlXPathRegisterNs (*xml_lib.xmlXPathRegisterNs)
#endif

#endif
