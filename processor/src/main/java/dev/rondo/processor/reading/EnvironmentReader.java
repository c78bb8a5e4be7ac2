package dev.rondo.processor.reading;

import dev.rondo.processor.model.Environment;
import dev.rondo.processor.model.RondoTypes;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads what generated code will find beside a contract: visibility differs from module to module.
 */
final class EnvironmentReader {

  private final Elements elements;
  private final int javaRelease;

  EnvironmentReader(ProcessingEnvironment processing) {
    this.elements = processing.getElementUtils();
    this.javaRelease = release(processing.getSourceVersion());
  }

  Environment read(TypeElement contract) {
    ModuleElement module = elements.getModuleOf(contract);
    return new Environment(
        javaRelease,
        isVisible(RondoTypes.ACTOR_REF.canonicalName(), module),
        isVisible("javax.annotation.processing.Generated", module),
        Nullness.isMarked(elements.getPackageOf(contract)),
        unqualifiable(contract));
  }

  /** The type parameters and, if the contract is there, the types of the default package. */
  List<String> unqualifiable(TypeElement contract) {
    PackageElement place = elements.getPackageOf(contract);
    return Stream.concat(
            contract.getTypeParameters().stream(),
            place.isUnnamed() ? place.getEnclosedElements().stream() : Stream.empty())
        .map(each -> each.getSimpleName().toString())
        .toList();
  }

  /** 17 for RELEASE_17. */
  private static int release(SourceVersion version) {
    return Integer.parseInt(version.name().substring("RELEASE_".length()));
  }

  private boolean isVisible(String type, ModuleElement module) {
    // Without modules, before Java 9, there is no module to look from.
    return module == null
        ? elements.getTypeElement(type) != null
        : elements.getTypeElement(module, type) != null;
  }
}
