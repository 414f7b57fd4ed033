package footprint.problem;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page that a problem's type leads to. */
@Controller
class ProblemPages {
    @GetMapping("/problems/{slug}")
    String page(@PathVariable String slug, Model model) {
        Problem problem = Problem.named(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("problem", problem);
        return "problem";
    }
}
