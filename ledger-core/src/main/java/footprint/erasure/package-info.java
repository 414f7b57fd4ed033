/**
 * Erasure (UK GDPR Art. 17): it is requested, two people decide, and then nobody can tell any more whose a number was. Events,
 * cohorts and figures stay as they are. Next stop: {@code footprint.identity}, whose vault forgets the child.
 */
@org.jspecify.annotations.NullMarked
package footprint.erasure;
