package rules;

import java.util.List;

public record Lines(List<String> texts) {}
