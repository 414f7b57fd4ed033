package footprint.foidesk;

import footprint.page.NotOnRecord;
import footprint.page.ReadModels;
import footprint.statistics.Dimensions;
import footprint.statistics.DimensionsQuery;
import footprint.statistics.Figures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Live statistics for staff. */
@Controller
class StatisticsDeskController {
    private final ReadModels readModels;

    StatisticsDeskController(ReadModels readModels) {
        this.readModels = readModels;
    }

    @GetMapping("/desk/statistics")
    String statistics(@RequestParam MultiValueMap<String, String> parameters, Model model) {
        AskedStatistics asked = AskedStatistics.of(parameters);
        Figures figures = readModels.answer(asked.query(), Figures.class).orElseThrow(NotOnRecord::new);
        model.addAttribute("asked", asked);
        model.addAttribute("figures", figures);
        model.addAttribute("chart", BarChart.of(figures, asked));
        model.addAttribute(
                "known",
                readModels.answer(new DimensionsQuery(), Dimensions.class).orElseThrow(NotOnRecord::new));
        return "foidesk/statistics";
    }
}
