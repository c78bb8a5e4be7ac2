package dev.rondo.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What javac refuses in a contract it does not refuse again in what is generated. */
class JavacErrorsTest {

  @Test
  void aParentThatCannotHaveItsTypeArgumentIsOneError() {
    JavaFileObject node =
        JavaFileObjects.forSourceString(
            "tree.Node",
            """
            package tree;

            @dev.rondo.annotation.ActorContract
            public interface Node<S extends Node<S>> {
              void grow(long rings);
            }
            """);
    JavaFileObject leaf =
        JavaFileObjects.forSourceString(
            "tree.Leaf",
            """
            package tree;

            @dev.rondo.annotation.ActorContract
            public interface Leaf extends Node<String> {
              void fall();
            }
            """);

    Compilation compilation = Sources.compile(List.of(node, leaf), "--should-stop=ifError=FLOW");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("not within bounds").inFile(leaf).onLine(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<T extends int[]>; unexpected type",
        "<T extends Comparable<T> & String>; interface expected here",
        "<U, T extends U & Runnable>; a type variable may not be followed by other bounds"
      })
  void boundsThatNoTypeParameterCanHaveAreOneError(String typeParameters, String error) {
    JavaFileObject contract =
        JavaFileObjects.forSourceString(
            "bank.Account",
            """
            package bank;

            @dev.rondo.annotation.ActorContract
            public interface Account%s {
              void deposit(long cents);
            }
            """
                .formatted(typeParameters));

    Compilation compilation = Sources.compile(List.of(contract), "--should-stop=ifError=FLOW");

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining(error).inFile(contract).onLine(4);
  }
}
