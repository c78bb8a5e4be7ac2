package depot;

@Deprecated
public record Label(String text) {}
