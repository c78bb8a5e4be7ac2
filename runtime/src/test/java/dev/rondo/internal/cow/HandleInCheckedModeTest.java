package dev.rondo.internal.cow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Runs in a JVM of its own, with {@code -Drondo.checked=true}: see the module's POM. */
@EnabledIfSystemProperty(named = "rondo.checked", matches = "true")
class HandleInCheckedModeTest {

  private static void assertShows(String place, Consumer<Handle<int[]>> end) {
    Handle<int[]> handle = Handle.on(new int[] {1}, null);
    end.accept(handle);
    assertThatThrownBy(handle::read)
        .isInstanceOf(IllegalStateException.class)
        .cause()
        .hasMessage(place)
        .satisfies(
            cause ->
                assertThat(cause.getStackTrace())
                    .anyMatch(frame -> frame.getMethodName().contains("whatHasEndedShowsWhere")));
  }

  @Test
  void whatHasEndedShowsWhere() {
    assertShows("it was released here", handle -> handle.release());
    assertShows("it was moved here", handle -> handle.move(int[]::clone));
    assertShows("it was released here, when the handler returned", handle -> handle.handled());
    assertShows(
        "it was released here, as it was wanted", handle -> handle.drop("as it was wanted"));
  }
}
