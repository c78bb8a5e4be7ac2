package dev.rondo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherFactory;

@Isolated("it sets the properties that simulations begin with")
class TestPropertiesTest {

  private static void openSession() {
    try (LauncherSession session = LauncherFactory.openSession()) {
      assertThat(session.getLauncher()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rondo.simulated", "rondo.checked"})
  void whatNobodyHasSetIsOn(String property) {
    String before = System.clearProperty(property);
    try {
      openSession();
      assertThat(System.getProperty(property)).isEqualTo("true");
    } finally {
      System.setProperty(property, before);
    }
  }

  @Test
  void whatIsSetStays() {
    String before = System.setProperty("rondo.checked", "false");
    try {
      openSession();
      assertThat(System.getProperty("rondo.checked")).isEqualTo("false");
    } finally {
      System.setProperty("rondo.checked", before);
    }
  }
}
