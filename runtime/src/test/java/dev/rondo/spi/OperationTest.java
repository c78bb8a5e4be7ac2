package dev.rondo.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperationTest {

  private static final Operation PLAIN = Operation.ask("find", long.class);

  @Test
  void nothingIsSaidOfAPlainOperation() {
    assertThat(PLAIN.isIdempotent()).isFalse();
    assertThat(PLAIN.isExclusive()).isFalse();
    assertThat(PLAIN.routingParameter()).isEqualTo(-1);
    assertThat(Operation.tell("note").isExclusive()).isFalse();
  }

  @Test
  void whatIsSaidAddsUpInAnyOrder() {
    Operation forwards =
        PLAIN
            .declaring(IllegalStateException.class)
            .timingOutAfter(200)
            .identifiedBy(7)
            .identifiedBy("find")
            .idempotent()
            .routedBy(0)
            .exclusive();
    Operation backwards =
        PLAIN
            .exclusive()
            .routedBy(0)
            .idempotent()
            .identifiedBy("find")
            .identifiedBy(7)
            .timingOutAfter(200)
            .declaring(IllegalStateException.class);

    assertThat(forwards).isEqualTo(backwards);
    assertThat(forwards.isAsk()).isTrue();
    assertThat(forwards.isExclusive()).isTrue();
    assertThat(forwards.isIdempotent()).isTrue();
    assertThat(forwards.routingParameter()).isZero();
    assertThat(forwards.askTimeoutMillis()).isEqualTo(200);
    assertThat(forwards.identity()).isEqualTo(new Operation.Identity(7, "find"));
    assertThat(forwards.declaredErrors()).isEqualTo(List.of(IllegalStateException.class));
  }
}
