package dev.rondo.samples.market;

// @start region="contract"
import dev.rondo.annotation.ActorContract;
import dev.rondo.annotation.RouteBy;

@ActorContract
public interface Clerk {

  String serve(@RouteBy String customer, String article);
}
// @end
