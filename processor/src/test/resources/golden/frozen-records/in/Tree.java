package shop;

import java.util.List;

public record Tree(String name, List<Tree> children) {}
