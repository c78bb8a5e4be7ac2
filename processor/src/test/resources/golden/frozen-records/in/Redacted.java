package shop;

import java.util.List;
import java.util.Optional;

/** Its accessors say the same, whatever its fields hold. */
public record Redacted(
    List<String> names, Payment payment, Optional<List<String>> notes, List<String> rest) {
  @Override
  public List<String> names() {
    return List.of("somebody");
  }

  @Override
  public Payment payment() {
    return Payment.Cash.COINS;
  }

  @Override
  public Optional<List<String>> notes() {
    return Optional.empty();
  }

  @Override
  public List<String> rest() {
    return null;
  }

  public String held() {
    return names + " " + payment + " " + notes + " " + rest;
  }
}
