package dev.rondo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Neither Error Prone nor NullAway, from JDK 22 on in JSpecify mode, finds anything in what is
 * generated for the goldens: in packages that are null-marked and in packages that are not.
 *
 * <p>Several goldens are compiled at once: a compilation has to load the checkers anew. Findings in
 * the users' part of a golden do not count.
 */
class ErrorProneTest {

  /** Whether javac shows annotations in types of class files, which JSpecify mode needs. */
  private static final boolean SHOWS_TYPE_ANNOTATIONS = Runtime.version().feature() >= 22;

  /** Checks go on after a warning, and stop at the first file with an error. */
  private static final List<String> OPTIONS =
      List.of(
          "-processorpath",
          System.getProperty("java.class.path"),
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          "-Xmaxwarns",
          "10000",
          "-Xplugin:ErrorProne -XepAllErrorsAsWarnings -Xep:NullAway:WARN -Xep:PackageInfo:OFF"
              // Findings about names and types that users chose, repeated where generated code has
              // them.
              + " -Xep:JavaLangClash:OFF -Xep:NamedLikeContextualKeyword:OFF"
              + " -Xep:ObjectToString:OFF -Xep:TypeNameShadowing:OFF"
              + " -Xep:NonApiType:OFF"
              + " -Xep:JavaUtilDate:OFF -Xep:UnnecessaryStringBuilder:OFF"
              + " -XepOpt:NullAway:OnlyNullMarked=true -XepOpt:NullAway:JSpecifyMode="
              + SHOWS_TYPE_ANNOTATIONS);

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  /** Goldens that have no package in common, so that they can be compiled together. */
  record Batch(List<Golden> goldens, Set<String> packages) {

    @Override
    public String toString() {
      return goldens.toString();
    }
  }

  static List<Batch> batches() {
    List<Batch> batches = new ArrayList<>();
    for (Golden golden : Golden.all().toList()) {
      Set<String> packages = packagesOf(golden);
      Batch batch =
          batches.stream()
              .filter(each -> each.packages().stream().noneMatch(packages::contains))
              .findFirst()
              .orElse(null);
      if (batch == null) {
        batch = new Batch(new ArrayList<>(), new HashSet<>());
        batches.add(batch);
      }
      batch.goldens().add(golden);
      batch.packages().addAll(packages);
    }
    return batches;
  }

  @ParameterizedTest
  @MethodSource("batches")
  void nothingIsFoundInPackagesThatAreNotNullMarked(Batch batch) {
    assertThat(findings(sources(batch), batch)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("batches")
  void nothingIsFoundInNullMarkedPackages(Batch batch) {
    List<JavaFileObject> sources = sources(batch);
    batch.packages().stream()
        .filter(name -> !name.isEmpty() && !hasInfo(name, batch))
        .forEach(name -> sources.add(nullMarked(name)));

    assertThat(findings(sources, batch)).isEmpty();
  }

  @Test
  void mistakesInGeneratedCodeWouldBeFound() {
    Golden account = new Golden("account");
    String dispatch = account.expected().get("AccountDispatch.java");
    String wrong =
        dispatch.replace(
            "public void deposit(long cents) {",
            "public void deposit(long cents) { new IllegalStateException(); Object o = null;"
                + " o.hashCode();");
    assertThat(wrong).isNotEqualTo(dispatch);
    List<JavaFileObject> sources = new ArrayList<>(account.sources());
    account.expectedSources().stream()
        .filter(file -> !file.getName().endsWith("AccountDispatch.java"))
        .forEach(sources::add);
    sources.add(JavaFileObjects.forSourceString("bank.AccountDispatch", wrong));
    sources.add(nullMarked("bank"));

    Compilation compilation =
        Compiler.javac()
            .withOptions(Stream.concat(OPTIONS.stream(), Stream.of("-proc:none")).toList())
            .compile(sources);
    assertThat(findings(compilation, new Batch(List.of(account), Set.of("bank"))))
        .anyMatch(finding -> finding.contains("[DeadException]"))
        .anyMatch(finding -> finding.contains("[NullAway]"));
  }

  private static List<String> findings(List<JavaFileObject> sources, Batch batch) {
    return findings(
        Compiler.javac()
            .withOptions(OPTIONS)
            .withProcessors(new ActorContractProcessor())
            .compile(sources),
        batch);
  }

  private static List<String> findings(Compilation compilation, Batch batch) {
    assertThat(compilation.errors()).isEmpty();
    Set<String> generated = new HashSet<>();
    batch.goldens().forEach(golden -> generated.addAll(golden.expected().keySet()));
    return Stream.concat(compilation.warnings().stream(), compilation.notes().stream())
        .filter(each -> each.getSource() != null && generated.contains(fileName(each.getSource())))
        .filter(each -> each.getMessage(Locale.ROOT).startsWith("["))
        .map(
            each ->
                fileName(each.getSource())
                    + ":"
                    + each.getLineNumber()
                    + " "
                    + each.getMessage(Locale.ROOT))
        .toList();
  }

  private static List<JavaFileObject> sources(Batch batch) {
    List<JavaFileObject> sources = new ArrayList<>();
    for (Golden golden : batch.goldens()) {
      sources.addAll(golden.sources());
    }
    return sources;
  }

  private static Set<String> packagesOf(Golden golden) {
    Set<String> packages = new HashSet<>();
    for (String text : golden.written().values()) {
      Matcher matcher = PACKAGE.matcher(text);
      packages.add(matcher.find() ? matcher.group(1) : "");
    }
    return packages;
  }

  private static boolean hasInfo(String name, Batch batch) {
    return batch.goldens().stream()
        .map(golden -> golden.written().getOrDefault("package-info.java", ""))
        .anyMatch(info -> info.contains("package " + name + ";"));
  }

  private static JavaFileObject nullMarked(String name) {
    return JavaFileObjects.forSourceString(
        name + ".package-info", "@org.jspecify.annotations.NullMarked\npackage " + name + ";\n");
  }

  private static String fileName(JavaFileObject file) {
    return Path.of(file.getName()).getFileName().toString();
  }
}
