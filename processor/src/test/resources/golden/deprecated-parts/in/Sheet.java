package depot;

import java.util.List;

@Deprecated
public record Sheet(List<Integer> numbers) {}
