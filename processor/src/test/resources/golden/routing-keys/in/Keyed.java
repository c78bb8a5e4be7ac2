package keyed;

import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.RouteBy;
import dev.rondo.annotation.Sendable;
import java.util.List;
import java.util.Optional;

@ActorContract
public interface Keyed<@Sendable K> {
  void ofBoolean(@RouteBy boolean key);

  void ofByte(int other, @RouteBy byte key);

  void ofShort(int other, @RouteBy short key);

  void ofChar(@RouteBy char key);

  void ofInt(@RouteBy int key, String other);

  long ofLong(String other, @RouteBy long key);

  void ofFloat(@RouteBy float key);

  void ofDouble(double other, @RouteBy double key);

  void ofAny(long other, @RouteBy K key);

  int ofList(@RouteBy List<Optional<K>> key);

  void ofNothing(K other);

  void wideNumber(long a, long b, long c, long d, @RouteBy int key);

  void wide(K a, K b, K c, K d, @RouteBy K key);
}
