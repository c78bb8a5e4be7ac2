package depot;

import dev.rondo.annotation.Copyable;
import java.util.ArrayList;
import java.util.List;

@Copyable
@SuppressWarnings("deprecation")
public record Cart(List<Label> labels, ArrayList<Pallet> pallets, Load load) {}
