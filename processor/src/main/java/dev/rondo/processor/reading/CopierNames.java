package dev.rondo.processor.reading;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.TypeElement;

/** Reads what the copier of a class is called. */
final class CopierNames {

  private CopierNames() {}

  /** The copier stands beside the class, {@code Shop.Order} giving {@code Shop_OrderCopier}. */
  static ClassName of(TypeElement copyable) {
    ClassName name = ClassName.get(copyable);
    return ClassName.get(name.packageName(), String.join("_", name.simpleNames()) + "Copier");
  }
}
