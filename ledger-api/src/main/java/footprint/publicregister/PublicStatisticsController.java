package footprint.publicregister;

import footprint.page.ReadModels;
import footprint.statistics.PublicStatistics;
import footprint.statistics.PublicStatisticsQuery;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The last daily snapshot of the statistics. */
@Controller
class PublicStatisticsController {
    private final ReadModels readModels;

    PublicStatisticsController(ReadModels readModels) {
        this.readModels = readModels;
    }

    @GetMapping("/statistics")
    String statistics(Model model) {
        model.addAttribute(
                "told",
                readModels
                        .answer(new PublicStatisticsQuery(), PublicStatistics.class)
                        .orElse(null));
        return "publicregister/statistics";
    }
}
