using from './consumo';

/** Writes to C4C, one message a case; never reachable from outside. */
@protocol: 'none'
service EspejoService {
  action reflejar(caso : UUID);
  /** Leaves each of many cases to be mirrored: one message where there would be thousands. */
  action repartir(casos : many UUID);
  action rescatar();
}
