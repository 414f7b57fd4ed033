/**
 * The public register's desk: the start page, the register with its search, one entry and one agreement. Nothing here may
 * name a child, add published counts up, or import another desk. Templates stand in the folder of the same name.
 */
@org.jspecify.annotations.NullMarked
package footprint.publicregister;
