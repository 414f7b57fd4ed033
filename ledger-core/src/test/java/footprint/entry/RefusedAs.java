package footprint.entry;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;

/** A refusal of one type that says which field to mend. */
public final class RefusedAs extends TypeSafeMatcher<EntryRefused> {
    private final String type;

    public RefusedAs(String type) {
        super(EntryRefused.class);
        this.type = type;
    }

    @Override
    protected boolean matchesSafely(EntryRefused refused) {
        return refused.type().equals(type) && refused.field().startsWith("/");
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("an entry refused as ").appendText(type);
    }

    @Override
    protected void describeMismatchSafely(EntryRefused refused, Description mismatch) {
        mismatch.appendText("refused as ").appendText(refused.type());
    }
}
