package footprint.recording;

import footprint.catalogue.Catalogue;
import footprint.catalogue.CatalogueList;
import footprint.catalogue.Listing;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows every code that may stand in a request. */
@RestController
class CatalogueController {
    private final Catalogue catalogue;

    CatalogueController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/v1/catalogue")
    Map<String, Collection<Listing>> catalogue() {
        Map<String, Collection<Listing>> lists = new LinkedHashMap<>();
        for (CatalogueList list : CatalogueList.values()) {
            lists.put(list.slug(), catalogue.list(list));
        }
        return lists;
    }
}
