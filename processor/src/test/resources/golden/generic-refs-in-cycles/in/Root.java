package tree;

import dev.rondo.annotation.ActorContract;

@ActorContract
public interface Root extends Node<String> {
  void replaceBy(RootRef other);
}
