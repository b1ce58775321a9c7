/** Grants by silence what nobody answered in time; never reachable from outside. */
@protocol: 'none'
service SilencioService {
  action conceder();
}
