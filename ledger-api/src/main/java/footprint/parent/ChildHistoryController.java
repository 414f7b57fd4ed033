package footprint.parent;

import footprint.history.HistoryOfChild;
import footprint.history.HistoryQuery;
import footprint.identity.Identifier;
import footprint.identity.Identifiers;
import footprint.identity.IdentityVault;
import footprint.page.ReadModels;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One child's history: the form that asks for it, and the page. */
@Controller
class ChildHistoryController {
    private static final String FORM = "parent/child-form";

    private final IdentityVault vault;
    private final ReadModels readModels;
    private final ChildHandles handles;

    ChildHistoryController(IdentityVault vault, ReadModels readModels, ChildHandles handles) {
        this.vault = vault;
        this.readModels = readModels;
        this.handles = handles;
    }

    @GetMapping("/child")
    String form() {
        return FORM;
    }

    @PostMapping("/child")
    String ask(
            @RequestParam(name = "identifier", defaultValue = "") String text,
            HttpSession session,
            HttpServletResponse response,
            Model model) {
        Identifier identifier;
        try {
            identifier = Identifiers.parse(text);
        } catch (IllegalArgumentException e) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("fault", text.isBlank() ? "Enter a number" : sentence(e));
            return FORM;
        }
        return "redirect:/child/" + handles.give(session, vault.find(identifier));
    }

    @GetMapping("/child/{handle}")
    String history(
            @PathVariable("handle") String handle,
            @RequestParam(name = "cannot-tell", defaultValue = "") String cannotTell,
            @RequestParam(name = "probably-not", defaultValue = "") String probablyNot,
            HttpSession session,
            Model model) {
        if (!handles.isGoodIn(session, handle)) {
            return "redirect:/child";
        }
        Optional<HistoryOfChild> history = handles.child(session, handle)
                .flatMap(child -> readModels.answer(
                        new HistoryQuery(child, PartShown.window(cannotTell), PartShown.window(probablyNot)),
                        HistoryOfChild.class))
                .filter(HistoryOfChild::namesChild);
        // A child whom the vault knows and a child whom it does not get the same page while nothing names them.
        if (history.isEmpty()) {
            return "parent/child-not-known";
        }
        model.addAttribute("history", history.get());
        model.addAttribute("cannotTell", PartShown.of(history.get().cannotTell(), !cannotTell.isEmpty()));
        model.addAttribute("probablyNot", PartShown.of(history.get().probablyNot(), !probablyNot.isEmpty()));
        model.addAttribute("years", TimeLine.of(history.get()));
        model.addAttribute("handle", handle);
        model.addAttribute("summary", HistorySummary.of(history.get()));
        return "parent/child-history";
    }

    private static String sentence(IllegalArgumentException e) {
        String message = String.valueOf(e.getMessage());
        return Character.toUpperCase(message.charAt(0)) + message.substring(1);
    }
}
