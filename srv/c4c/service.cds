using from './consumo';

/** What is said to C4C and heard from it in the background; never reachable from outside. */
@protocol: 'none'
service EspejoService {
  /** Tickets are to be written: they are taken up in the background. */
  action reflejar();
  /** What C4C is told besides the tickets is to be written, likewise. */
  action encargar();
  /** Whatever is due, of every queue, is taken up in the background. */
  action despertar();
  /** Takes up all that is due, of every queue; ends when it is done. */
  action barrer();
  /** Looks for what C4C gave no notice of. */
  action recorrer();
  action rescatar();
}
