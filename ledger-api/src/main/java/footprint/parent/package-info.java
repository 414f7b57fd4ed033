/**
 * The parent's desk: one child's history by a form. An identifier comes in the body of a request only, and addresses carry
 * a handle that is good for one session. Nothing here may keep, log or show an identifier or a child number, or import
 * another desk. Templates stand in the folder of the same name.
 */
@org.jspecify.annotations.NullMarked
package footprint.parent;
