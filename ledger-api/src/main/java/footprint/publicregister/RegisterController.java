package footprint.publicregister;

import footprint.agreement.AgreementId;
import footprint.entry.EntryId;
import footprint.page.NotOnRecord;
import footprint.page.ReadModels;
import footprint.register.RegisterAgreement;
import footprint.register.RegisterAgreementQuery;
import footprint.register.RegisterEntryPage;
import footprint.register.RegisterEntryQuery;
import footprint.register.RegisterPage;
import footprint.register.RegisterQuery;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The public register: its list with search, one entry, one agreement. */
@Controller
class RegisterController {
    private final ReadModels readModels;

    RegisterController(ReadModels readModels) {
        this.readModels = readModels;
    }

    @GetMapping("/register")
    String register(@ModelAttribute("asked") RegisterSearch asked, Model model) {
        RegisterQuery query = asked.query();
        model.addAttribute("found", readModels.answer(query, RegisterPage.class).orElseThrow(NotOnRecord::new));
        return "publicregister/register";
    }

    @GetMapping("/register/{entryId}")
    String entry(@PathVariable("entryId") String entryId, Model model) {
        RegisterEntryQuery query = new RegisterEntryQuery(read(EntryId::parse, entryId));
        model.addAttribute(
                "shown", readModels.answer(query, RegisterEntryPage.class).orElseThrow(NotOnRecord::new));
        return "publicregister/entry";
    }

    @GetMapping("/register/agreements/{agreement}")
    String agreement(@PathVariable("agreement") String agreement, Model model) {
        RegisterAgreementQuery query = new RegisterAgreementQuery(read(AgreementId::new, agreement));
        model.addAttribute(
                "shown", readModels.answer(query, RegisterAgreement.class).orElseThrow(NotOnRecord::new));
        return "publicregister/agreement";
    }

    private static <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NotOnRecord();
        }
    }
}
