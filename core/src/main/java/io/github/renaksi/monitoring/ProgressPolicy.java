package io.github.renaksi.monitoring;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.internal.RecordStyle;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * How reports on activities become progress.
 *
 * @param weighting how much each activity counts; {@link Weighting#EQUAL} unless given
 * @param basis over which offices an activity is the mean; {@link OfficeBasis#ASSIGNED} unless given
 * @param members the offices and groups that a party of the work plan stands for: {@code Seluruh OPD} is every office
 *     of the region; a party that stands for none is an office itself. Names are one whatever their case and white
 *     space, no group stands for itself, and none for nobody
 */
@RecordStyle
@Value.Builder
public record ProgressPolicy(Weighting weighting, OfficeBasis basis, Map<String, List<String>> members)
        implements WithProgressPolicy {

    /** Activities count alike, over the offices that the work plan names. */
    public static final ProgressPolicy STANDARD = builder().build();

    // Copies the members, and checks that no group stands for itself.
    public ProgressPolicy {
        Checks.notNull(weighting, "weighting of a progress policy");
        Checks.notNull(basis, "basis of a progress policy");
        Checks.notNull(members, "members of a progress policy");
        Map<String, List<String>> copy = new LinkedHashMap<>();
        members.forEach((party, offices) -> {
            String name = Checks.text(party, "party of a progress policy");
            Checks.notNull(offices, "offices that '%s' stands for", name);
            Checks.notEmpty(offices, "offices that '%s' stands for", name);
            copy.put(name, Checks.texts(offices, "offices that '%s' stands for", name));
        });
        Checks.unique(copy.keySet(), OfficeNames::fold, "groups of a progress policy");
        OfficeGroups.refuseCircles(copy);
        members = Collections.unmodifiableMap(copy);
    }

    /**
     * A builder with the defaults named above.
     *
     * @return the builder
     */
    public static ProgressPolicyBuilder builder() {
        return new ProgressPolicyBuilder().weighting(Weighting.EQUAL).basis(OfficeBasis.ASSIGNED);
    }
}
