using from './consumo';

/** What is said to C4C and heard from it in the background; never reachable from outside. */
@protocol: 'none'
service EspejoService {
  /** Cases whose tickets are to be written now. */
  action reflejar(casos : many UUID);
  /** What C4C is told besides the tickets, to be written now. */
  action encargar(encargos : many UUID);
  /** Takes up all that is due, of every queue. */
  action barrer();
  /** Reads again what C4C gave notice of. */
  action atenderNovedades();
  /** Looks for what C4C gave no notice of. */
  action recorrer();
  action rescatar();
}
