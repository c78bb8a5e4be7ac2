package dev.rondo.processor.writing;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Writes generated types beside their contract.
 *
 * <p>Each has the contract as its one originating element, which is what lets a build tool compile
 * anew no more than what has changed.
 */
public final class SourceWriter {

  private final Filer filer;
  private final Elements elements;
  private final Map<PackageElement, Boolean> hidingJavaLang = new HashMap<>();
  private int written;

  /** Writes with this filer. */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** Looks at packages anew: another processor may have written into them. */
  public void beginRound() {
    hidingJavaLang.clear();
  }

  /** Writes types into the package of the contract that they come from. */
  public void write(Collection<TypeSpec> types, TypeElement contract) {
    types.forEach(type -> write(type, contract));
  }

  /** Writes a type into the package of the contract that it comes from. */
  public void write(TypeSpec type, TypeElement contract) {
    PackageElement place = elements.getPackageOf(contract);
    JavaFile file =
        JavaFile.builder(place.getQualifiedName().toString(), type)
            .indent("  ")
            .skipJavaLangImports(!hidingJavaLang.computeIfAbsent(place, this::hidesJavaLang))
            .build();
    String name =
        file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
    try (Writer source = filer.createSourceFile(name, contract).openWriter()) {
      source.write(Layout.of(file.toString()));
      written++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many types were written so far. */
  public int written() {
    return written;
  }

  /** Whether the user's package has a type that hides one of java.lang, unless that is imported. */
  private boolean hidesJavaLang(PackageElement place) {
    // Without the module javac would search all of them, which shows in large packages.
    ModuleElement javaBase = elements.getModuleElement("java.base");
    return place.getEnclosedElements().stream()
        .map(type -> "java.lang." + type.getSimpleName())
        .anyMatch(name -> elements.getTypeElement(javaBase, name) != null);
  }
}
