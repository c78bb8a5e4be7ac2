package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.rondo.processor.hostile.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that a user writes into annotations stay texts: what is generated parses to the same tree
 * as with plain texts in their place.
 */
class EscapeTest {

  static Stream<String> texts() {
    return Words.TEXTS.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textsDoNotEscapeIntoCode(String text) throws IOException {
    assertThat(structureWith(text)).isEqualTo(structureWith("plain"));
  }

  private static List<String> structureWith(String text) throws IOException {
    JavaFileObject contract =
        Sources.text(
            "bank/Account",
            """
            package bank;
            @dev.rondo.annotation.ActorContract
            public interface Account {
              @dev.rondo.annotation.Named("1%1$s") long balance();
              @dev.rondo.annotation.Named("2%1$s") @Deprecated(since = "%1$s") void deposit(long cents);
              @Note("%1$s") void close(@Note("%1$s") int reason);
            }
            @interface Note { String value(); }
            """
                .formatted(text));
    Compilation compilation = Sources.compile(List.of(contract), "-proc:only");
    List<JavaFileObject> generated =
        compilation.generatedFiles().stream()
            .filter(file -> file.getKind() == JavaFileObject.Kind.SOURCE)
            .toList();
    assertThat(generated).hasSize(3);
    return structure(generated);
  }

  /** Kinds and names of all nodes, and the values of literals that are no strings. */
  private static List<String> structure(List<JavaFileObject> files) throws IOException {
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, files);
    List<String> nodes = new ArrayList<>();
    TreeScanner<Void, Void> scanner =
        new TreeScanner<>() {
          @Override
          public Void scan(Tree tree, Void unused) {
            if (tree != null) {
              nodes.add(tree.getKind() + " " + nameOf(tree));
            }
            return super.scan(tree, null);
          }
        };
    task.parse().forEach(unit -> scanner.scan(unit, null));
    return nodes;
  }

  private static String nameOf(Tree tree) {
    if (tree instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (tree instanceof MemberSelectTree selection) {
      return selection.getIdentifier().toString();
    }
    return tree instanceof LiteralTree literal && tree.getKind() != Tree.Kind.STRING_LITERAL
        ? String.valueOf(literal.getValue())
        : "";
  }
}
