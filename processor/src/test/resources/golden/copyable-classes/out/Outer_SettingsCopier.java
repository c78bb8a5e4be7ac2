package shop;

import dev.rondo.spi.Copies;
import java.util.HashMap;
import javax.annotation.processing.Generated;

/** Makes deep copies of {@link Outer.Settings}. */
@Generated("dev.rondo.processor.ActorContractProcessor")
public final class Outer_SettingsCopier {
  private Outer_SettingsCopier() {}

  /** Returns a copy that shares nothing with the original that can change. */
  public static Outer.Settings copy(Outer.Settings original) {
    if (original.getClass() != Outer.Settings.class) {
      throw new IllegalArgumentException(original.getClass().getName()
          + " is a subclass, of which a copy would be a plain shop.Outer.Settings");
    }
    Outer.Settings copy = new Outer.Settings();
    copy.values(copyOfStringHashMap(original.values()));
    return copy;
  }

  /** The same for a part of a value, of whose other parts there are copies. */
  public static Outer.Settings copy(Outer.Settings original, Copies copies) {
    if (original.getClass() != Outer.Settings.class) {
      throw new IllegalArgumentException(original.getClass().getName()
          + " is a subclass, of which a copy would be a plain shop.Outer.Settings");
    }
    Outer.Settings copy = new Outer.Settings();
    copy.values(copies.of(original.values(), HashMap.class, (part, within) -> new HashMap<>(part)));
    return copy;
  }

  private static HashMap<String, String> copyOfStringHashMap(HashMap<String, String> original) {
    return original == null ? null : new HashMap<>(original);
  }
}
