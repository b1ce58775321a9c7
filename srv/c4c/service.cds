using from './consumo';

/** Writes to C4C, one message a case; never reachable from outside. */
@protocol: 'none'
service EspejoService {
  action reflejar(caso : UUID);
  action rescatar();
}
