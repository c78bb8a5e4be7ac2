package data;

interface Sized {
  int size();
}
