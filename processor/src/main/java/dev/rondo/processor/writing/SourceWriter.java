package dev.rondo.processor.writing;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import javax.annotation.processing.Filer;
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
  private int written;

  /** Writes with this filer. */
  public SourceWriter(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
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
            .skipJavaLangImports(!hidesJavaLang(place))
            .build();
    String name = file.packageName().isEmpty() ? type.name() : place + "." + type.name();
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
    return place.getEnclosedElements().stream()
        .anyMatch(type -> elements.getTypeElement("java.lang." + type.getSimpleName()) != null);
  }
}
