package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rondo.spi.GeneratedContract;
import dev.rondo.spi.Operation;
import dev.rondo.spi.Operation.Identity;

public class Scenario implements Runnable {
  @Override
  public void run() {
    GeneratedContract<?, ?> contract = (GeneratedContract<?, ?>) OrdersRef.CONTRACT;
    Operation place = contract.operation(1);
    assertThat(place.identity()).isEqualTo(new Identity(1, ""));
    assertThat(place.isIdempotent()).isFalse();
    assertThat(place.routingParameter()).isZero();

    Operation cancel = contract.operation(2);
    assertThat(cancel.identity()).isEqualTo(new Identity(2, "cancelled \"$L\""));
    assertThat(cancel.isIdempotent()).isTrue();
    assertThat(cancel.routingParameter()).isEqualTo(1);

    Operation count = contract.operation(3);
    assertThat(count.identity()).isEqualTo(new Identity(0, ""));
    assertThat(count.isIdempotent()).isTrue();
    assertThat(count.routingParameter()).isZero();
    assertThat(count.askTimeoutMillis()).isEqualTo(200);
    assertThat(count.declaredErrors()).isEqualTo(java.util.List.of(Orders.Unknown.class));

    Operation plain = Operation.tell("plain", long.class);
    assertThat(plain.identity()).isEqualTo(new Identity(0, ""));
    assertThat(plain.routingParameter()).isEqualTo(-1);
  }
}
